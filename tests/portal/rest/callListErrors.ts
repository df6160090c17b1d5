import { RestError } from './errors'

/**
 * What crm.calllist.* refuses, in both styles (protocol note 10): the current one has a code and the text as its
 * description; the older documentation gives the text as the code.
 */
function refusal(status: number, code: string, text: string): () => RestError {
  return () => new RestError(status, code, text, { olderCode: text })
}

export const invalidParameters = refusal(400, 'ERROR_ARGUMENT', 'Invalid parameters')
export const accessDenied = refusal(400, 'ACCESS_ERROR', 'Access denied')
export const wrongEntityType = refusal(400, 'ENTITY_TYPE_ERROR', 'Incorrect entity type')
export const entityTypesDiffer = refusal(400, 'ENTITY_TYPE_ERROR',
  'Discrepancy between the type of call participants and incoming type')
export const entitiesNoArray = refusal(400, 'ENTITIES_ERROR', 'Entities is not array')
/** The same text for both, but another code (protocol note 203). */
export const wrongEntitiesToAdd = refusal(400, 'ENTITY_ERROR', 'Incorrect entities id')
export const wrongEntitiesToUpdate = refusal(400, 'ENTITIES_ERROR', 'Incorrect entities id')
export const noEntityReadable = refusal(403, 'ACCESS_ERROR', "You don't have access to these entities")
export const wrongWebform = refusal(400, 'WEBFORM_ERROR', 'Incorrect webform id')
export const wrongListId = refusal(400, 'LIST_ID_ERROR', 'Incorrect list id')
export const wrongListIdOrDenied = refusal(400, 'LIST_ID_ERROR', 'Incorrect list id or access denied')
export const wrongStatus = refusal(400, 'STATUS_ERROR', 'Incorrect status')

/** The answer to an empty page of participants (protocol note 5); the older text is "Access denied". */
export const noParticipants = () => new RestError(403, 'ACCESS_ERROR',
  'You do not have access to the participants of this call list', { olderCode: 'Access denied' })
