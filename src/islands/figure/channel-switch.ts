/** What the customer may ask of the bakery: one touchpoint each. */
export const asks = ['ready', 'change', 'dented'] as const;
export type Ask = (typeof asks)[number];

export const channels = ['shop', 'whatsapp', 'phone', 'form'] as const;
export type Channel = (typeof channels)[number];

/** What depends on the touchpoint alone, and what depends on its channel. */
export const staying = ['question', 'truth'] as const;
export const changing = ['wait', 'hears', 'written', 'clues'] as const;
