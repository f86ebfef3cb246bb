import { formatDate } from '#domain/date.ts'
import type { IssuedLetter } from '#features/replies/index.ts'

/** The letter as it was sent, to be read here by whoever cannot wait for the paper, or lost it. */
export const LetterText = ({ letter }: { readonly letter: IssuedLetter }) => (
  <section class="published-section">
    <h2>Phường trả lời</h2>
    <p class="muted">
      {letter.signer}, {letter.name}
      {letter.issuedOn !== null && ` ngày ${formatDate(letter.issuedOn)}`}
    </p>
    <div class="letter-text">
      {letter.paragraphs.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </div>
  </section>
)
