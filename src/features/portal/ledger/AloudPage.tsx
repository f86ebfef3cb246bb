import { lowerFirst } from '#domain/text.ts'
import { wardTitle } from '#domain/ward.ts'
import { readAloud } from '#features/announcements/index.ts'
import type { Ward } from '#platform/http/context.ts'
import { href, routes } from '#routes'
import { Button } from '#ui/Button.tsx'
import { PageHeading } from '#ui/PageHeading.tsx'
import type { PublicConference } from './public-ledger-queries.ts'

const lengths = [2, 3, 5, 8, 10, 15, 20, 30]

type Props = { readonly conference: PublicConference; readonly ward: Ward; readonly minutes: number }

/** What the ward's loudspeaker reads, as long as it is given. */
export const AloudPage = ({ conference, ward, minutes }: Props) => {
  const about = {
    ward: lowerFirst(wardTitle(ward)),
    title: conference.title,
    heldOn: conference.heldOn,
  }
  const text = readAloud(about, conference.matters, minutes)
  return (
    <>
      <PageHeading
        title="Bản đọc trên loa"
        lead={`Đọc hết khoảng ${Math.max(1, Math.round(text.seconds / 60))} phút, ${text.syllables} tiếng.${text.left > 0 ? ` Còn ${text.left} việc không kịp đọc trong thời gian này.` : ''}`}
      />
      <form
        class="public-search narrowing screen-only"
        action={href(routes.publicLedgerAloud, { conference: conference.id })}
      >
        <label>
          Thời lượng
          <select class="ds-input" name="phut">
            {lengths.map((length) => (
              <option key={length} value={length} selected={length === minutes}>
                {length} phút
              </option>
            ))}
          </select>
        </label>
        <Button>Soạn lại</Button>
      </form>
      <div class="prose aloud">
        {text.paragraphs.map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
      </div>
    </>
  )
}
