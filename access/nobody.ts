/** For what no request may do, whoever asks. */
export const nobody = (): boolean => false
