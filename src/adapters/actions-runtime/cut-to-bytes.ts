/** The text, or as many of its whole lines as fit into `limit` bytes of UTF-8 together with the `ending` that says so. */
export function cutToBytes(text: string, limit: number, ending: string): string {
  if (Buffer.byteLength(text) <= limit) return text;
  const room = limit - Buffer.byteLength(ending);
  // A cut inside a character leaves a replacement character behind; it is on the last, incomplete line, which goes anyway.
  const head = Buffer.from(text).subarray(0, room).toString('utf8');
  const lastLineEnd = head.lastIndexOf('\n');
  return (lastLineEnd > 0 ? head.slice(0, lastLineEnd) : head.replace(/\ufffd+$/, '')) + ending;
}
