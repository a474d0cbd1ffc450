// What the first choice can be answered without, fetched together once the player is alive.
export { whenAloud } from './aloud.svelte.ts';
export { default as Dock } from './Dock.svelte';
export { default as Sheets } from './Sheets.svelte';
export { resultOf } from './result-of.ts';
