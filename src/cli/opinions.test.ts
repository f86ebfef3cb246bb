import { spawnSync } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hoi-am-opinions-'))
})
afterAll(() => rm(folder, { recursive: true }))

describe('hoi-am opinions', () => {
  test('classify answers each line in its order, and names the lines it could not read', async () => {
    const { status, stdout, stderr } = await run('classify', 'opinions.jsonl', [
      '{"id":"a","text":"Mua to la ngo 12 ngap den dau goi, de nghi phuong thong cong"}',
      'not an object',
      '{"id":2,"text":"Cán bộ địa chính đòi phong bì mới làm giấy"}',
      '{"id":"c"}',
    ])
    const [flooded, bribe, ...more] = stdout.trim().split('\n').map(fromJson)
    expect(more).toEqual([])
    expect(flooded).toMatchObject({ id: 'a', kind: 'kien-nghi', restricted: false })
    expect(flooded.topics[0]).toMatchObject({ code: 'ngap-ung', score: expect.any(Number) })
    expect(flooded.topics[0].because.length).toBeGreaterThan(0)
    expect(bribe).toMatchObject({ id: 2, restricted: true })
    expect(stderr).toBe('hoi-am: line 2: not a JSON object\nhoi-am: line 4: missing or not text: text\n')
    expect(status).toBe(1)
  })

  test('same says of each pair how likely it is one matter, and why', async () => {
    const { status, stdout } = await run('same', 'pairs.jsonl', [
      '{"a":"Ngõ 12 đường Cựu Viên cứ mưa là ngập","b":"mua to la ngo 12 cuu vien ngap het"}',
      '{"a":"Ngõ 12 đường Cựu Viên cứ mưa là ngập","b":"Xin hướng dẫn làm giấy khai sinh cho cháu"}',
    ])
    const [one, two] = stdout.trim().split('\n').map(fromJson)
    expect(one.same).toBeGreaterThan(0.5)
    expect(one.because.length).toBeGreaterThan(0)
    expect(two.same).toBeLessThan(0.5)
    expect(status).toBe(0)
  })

  test('read splits a report into what was said, by whom, from where, in which field', async () => {
    const { status, stdout } = await run('read', 'report.txt', [
      'I. LĨNH VỰC ĐÔ THỊ',
      '1. Ông Nguyễn Văn Bảng, Tổ dân phố số 12: Đề nghị nạo vét cống ngõ 34 đường Cựu Viên.',
      '2. Bà Trần Thị Sáu, Tổ dân phố số 9: Đề nghị thay đèn đường ngõ 88.',
    ])
    expect(fromJson(stdout)).toEqual([
      expect.objectContaining({ name: 'Nguyễn Văn Bảng', group: expect.stringContaining('12') }),
      expect.objectContaining({ name: 'Trần Thị Sáu', text: expect.stringContaining('thay đèn đường') }),
    ])
    expect(Object.keys(fromJson(stdout)[0])).toEqual(['text', 'group', 'name', 'field'])
    expect(status).toBe(0)
  })

  test('a file that is not there is a sentence on stderr and exit code 1', () => {
    const { status, stdout, stderr } = hoiAm('read', join(folder, 'nothing.docx'))
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' })
    expect(stderr).toMatch(/^hoi-am: .*nothing\.docx/)
  })
})

const fromJson = (text: string) => JSON.parse(text)

async function run(command: string, name: string, lines: readonly string[]) {
  const file = join(folder, name)
  await writeFile(file, lines.join('\n'))
  return hoiAm(command, file)
}

const hoiAm = (command: string, file: string) =>
  spawnSync(join(import.meta.dirname, '../../bin/hoi-am'), ['opinions', command, file, '--json'], {
    encoding: 'utf8',
  })
