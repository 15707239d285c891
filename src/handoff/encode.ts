/** As one part of an address. Half a letter, as a cut text may end in, cannot be written there. */
export const encoded = (text: string): string => encodeURIComponent(text.replaceAll(/\p{Cs}/gu, '\ufffd'));
