import type { ChartData } from './plot.ts'

type Props = ChartData & { title: string; format: (value: number) => string }

/** The figures of a chart, for those who cannot see it or want to copy them. */
export const ChartTable = ({ title, categories, series, format }: Props) => (
  <details class="more">
    <summary>Xem bảng số liệu</summary>
    <div class="table-scroll">
      <table class="table plain">
        <caption class="ds-sr-only">{title}</caption>
        <thead>
          <tr>
            <th scope="col">
              <span class="ds-sr-only">Mục</span>
            </th>
            {series.map(({ name }) => (
              <th key={name} scope="col" data-align="end">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {categories.map((category, index) => (
            <tr key={category}>
              <th scope="row">{category}</th>
              {series.map(({ name, values, hrefs }) => {
                const value = values[index]
                const href = hrefs?.[index]
                const words = value === null || value === undefined ? 'chưa có' : format(value)
                return (
                  <td key={name} data-align="end">
                    {href ? <a href={href}>{words}</a> : words}
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  </details>
)
