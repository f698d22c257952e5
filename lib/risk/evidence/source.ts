/** A paper, record or official page behind a factor, an idea or a text. */
export interface Source {
  readonly authors: string;
  readonly year?: number;
  /** As printed on the record that was seen. */
  readonly title?: string;
  /** Journal or publisher, short. */
  readonly where: string;
  /** Volume, issue, pages. */
  readonly ref?: string;
  readonly doi?: string;
  readonly pmid?: string;
  readonly pmc?: string;
  /** Where neither is known, or where the free text stands. */
  readonly url?: string;
  readonly design: string;
  /** Who and how many. */
  readonly people: string;
  /** What it shows, in our words. */
  readonly shows: string;
  /**
   * `read`: paper, abstract or official page was read. `second-hand`: only a text that reports it. `to-verify`: written
   * from memory. Only the first may be printed as a citation.
   */
  readonly status: 'read' | 'second-hand' | 'to-verify';
  readonly note?: string;
}

export interface Citation {
  readonly label: string;
  readonly url?: string;
}

/** Whether a source may be printed beside a fact: read, and with something to find it by. */
export function isPrintable(source: Source): boolean {
  return source.status === 'read' && (addressOf(source) !== undefined || source.ref !== undefined);
}

/** The https address of a source: its DOI, then PubMed, then PubMed Central, then a page. */
export function addressOf({ doi, pmid, pmc, url }: Source): string | undefined {
  if (url !== undefined) return url;
  if (doi !== undefined) return `https://doi.org/${doi}`;
  if (pmid !== undefined) return `https://pubmed.ncbi.nlm.nih.gov/${pmid}/`;
  return pmc === undefined ? undefined : `https://pmc.ncbi.nlm.nih.gov/articles/${pmc}/`;
}

/** What is printed of a source. Citations are not translated. */
export function citationOf(source: Source): Citation {
  const url = addressOf(source);
  const { authors, year, where, ref, people } = source;
  const volume = url === undefined && ref !== undefined ? ` ${ref}` : '';
  const label = `${authors}${year === undefined ? '' : ` ${year}`}, ${where}${volume} (${people})`;
  return url === undefined ? { label } : { label, url };
}
