/** One box that asks by address, so that an answer can be sent on. */
export const PublicSearch = ({ action, q, label }: { action: string; q: string; label: string }) => (
  <search>
    <form class="public-search" action={action}>
      <label for="tim">{label}</label>
      <div>
        <input
          class="ds-input"
          id="tim"
          name="q"
          type="search"
          value={q}
          placeholder="Gõ có dấu hay không dấu"
        />
        <button class="ds-button" type="submit">
          Tìm
        </button>
      </div>
    </form>
  </search>
)
