/** The bytes that JSON carried as base64. */
export function blobOf({ base64, mime }: { readonly base64: string; readonly mime: string }): Blob {
  return new Blob([Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0))], { type: mime });
}
