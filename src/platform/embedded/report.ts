/** Receives one sentence for the person who started the product. */
export type Report = (sentence: string) => void;
