/**
 * What the filters did beyond leaving some rows, in sentences. The filter bar announces what is left; seven cards would
 * talk over each other.
 */
export function Remarks({ remarks }: { readonly remarks: readonly string[] }) {
  return (
    <div role="status" aria-live="off">
      {remarks.length > 0 ? (
        <ul className="remarks">
          {remarks.map((remark) => (
            <li key={remark}>{remark}</li>
          ))}
        </ul>
      ) : null}
    </div>
  );
}
