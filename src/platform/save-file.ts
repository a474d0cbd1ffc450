/** Hands a text to the learner as a file, which the browser puts among the downloads. Needs no secure context. */
export function saveFile(name: string, text: string, type = 'application/json'): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  link.click();
  // A browser may still be reading when `click` returns.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
