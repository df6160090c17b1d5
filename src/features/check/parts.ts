/** What screens load only when it is asked for, together with the texts it shows. */
export const checkPart = { load: () => import('./CheckPanel.vue'), texts: ['check', 'stopList'] } as const
export const leftOutPart = { load: () => import('./LeftOutDialog.vue'), texts: ['check'] } as const
export const leftOutButtonPart = { load: () => import('./LeftOutButton.vue'), texts: ['check'] } as const
