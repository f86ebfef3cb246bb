import { href, routes } from '#routes'
import { Attachments } from '#ui/Attachments.tsx'
import { Button } from '#ui/Button.tsx'
import { Card } from '#ui/Card.tsx'
import { DefinitionList } from '#ui/DefinitionList.tsx'
import { FileField } from '#ui/FileField.tsx'
import { Form, FormActions } from '#ui/Form.tsx'
import { RadioGroup } from '#ui/RadioGroup.tsx'
import { Signatures } from '#ui/Signatures.tsx'
import { Status } from '#ui/Status.tsx'
import { Moment } from '#ui/When.tsx'
import { mayFollow } from '../document.ts'
import type { SignedCopyShown } from '../signing/copy-queries.ts'
import { wordsSentence } from '../signing/messages.ts'
import type { DocumentPageView } from './DocumentPage.tsx'

/** The paper that came back signed: what its file says of itself, and the form that takes it. */
export const SignedCard = (view: DocumentPageView) => {
  const { document, may, signed, refused } = view
  if (!mayFollow(document.state, 'signed')) return null
  const [newest, ...earlier] = signed
  if (newest === undefined)
    return (
      <Card title={may.sign ? 'Ký rồi nhận lại' : 'Bản đã ký'}>
        {may.sign ? <ReturnForm {...view} /> : <p>Chưa có bản đã ký.</p>}
      </Card>
    )
  return (
    <Card title="Bản đã ký">
      <Copy {...newest} />
      {earlier.length > 0 && (
        <details class="more">
          <summary>{earlier.length} bản nhận trước đó</summary>
          <div class="stack">
            {earlier.map((copy) => (
              <Copy key={copy.id} {...copy} />
            ))}
          </div>
        </details>
      )}
      {may.sign && (
        <details class="more" open={refused?.act === 'sign'}>
          <summary>Nhận bản khác</summary>
          <ReturnForm {...view} />
        </details>
      )}
    </Card>
  )
}

const Copy = (copy: SignedCopyShown) => (
  <div class="signed-copy">
    {copy.file !== null && (
      <Attachments
        items={[
          {
            href: href(routes.attachment, { id: copy.file.id }),
            name: copy.fileName,
            size: copy.file.size,
            note: (
              <>
                {copy.keptBy} nhận lúc <Moment at={copy.keptAt} />
                {copy.pages !== null && `, ${copy.pages} trang`}
              </>
            ),
          },
        ]}
      />
    )}
    {copy.manner === 'ink' && (
      <p>
        <Status tone="info">Bản giấy đã ký, quét lại</Status> Phần mềm không kiểm được chữ ký tay và con dấu.
      </p>
    )}
    {(copy.manner === 'digital' || copy.signatures.length > 0) && <Signatures signatures={copy.signatures} />}
    <p>{wordsSentence(copy)}</p>
    {copy.addedLines.length > 0 && (
      <ul class="as-typed">
        {copy.addedLines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    )}
    <details class="more">
      <summary>Mã kiểm hai tệp</summary>
      <DefinitionList
        items={[
          { term: 'Tệp gửi đi ký', value: <code class="fingerprint">{copy.sentSha256}</code> },
          { term: 'Tệp nhận về', value: <code class="fingerprint">{copy.sha256}</code> },
        ]}
      />
    </details>
  </div>
)

const ReturnForm = ({ document, refused }: DocumentPageView) => (
  <>
    <p>
      Tải{' '}
      <a href={href(routes.documentPdf, { id: document.id })} download>
        tệp PDF đã ban hành
      </a>{' '}
      về, ký bằng phần mềm ký số trên máy có USB ký, rồi tải tệp đã ký lên đây.
    </p>
    <Form
      action={href(routes.documentSigned, { id: document.id })}
      idPrefix="sign-"
      multipart
      values={refused?.act === 'sign' ? refused.values : {}}
      errors={refused?.act === 'sign' ? refused.errors : []}
    >
      <RadioGroup
        name="manner"
        label="Văn bản được ký"
        required
        value="digital"
        options={[
          { value: 'digital', label: 'Ký số', hint: 'Tệp PDF do phần mềm ký số lưu ra' },
          { value: 'ink', label: 'Ký tay, đóng dấu trên giấy', hint: 'Bản quét PDF hoặc ảnh chụp' },
        ]}
      />
      <FileField
        name="file"
        label="Tệp đã ký"
        required
        accept=".pdf,image/jpeg,image/png"
        acceptHint="PDF, .jpg hoặc .png"
        maxMegabytes={25}
      />
      <FormActions>
        <Button>Nhận bản đã ký</Button>
      </FormActions>
    </Form>
  </>
)
