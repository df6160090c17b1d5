/** Thrown for a control call that makes no sense; its text goes back to the caller. */
export class ControlError extends Error {}
