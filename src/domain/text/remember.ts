/** Reads each distinct text once. What it holds goes with it: make one for each sheet, whose cells repeat few texts. */
export function rememberTexts<Meaning>(read: (text: string) => Meaning): (text: string) => Meaning {
  const known = new Map<string, Meaning>();
  return (text) => {
    const remembered = known.get(text);
    // `null`, 0 and `false` are meanings too.
    if (remembered !== undefined) return remembered;
    const meaning = read(text);
    known.set(text, meaning);
    return meaning;
  };
}
