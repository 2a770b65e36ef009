/** Made by the server from the texts of every language; see page-files.ts. */
export const wordings: {
  readonly [language: string]: {
    readonly locale: string;
    readonly texts: { readonly [key: string]: string };
  };
};
