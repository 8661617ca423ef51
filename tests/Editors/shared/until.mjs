/** How long a condition may take, in milliseconds. */
export const patience = Number(process.env.REPORTLINT_EDITORS_TIMEOUT ?? 60000);

/** Asks again and again until `probe` gives `{ ok: true, value }`; fails with what was last seen. */
export async function until(what, probe, timeout = patience) {
  const end = Date.now() + timeout;
  for (;;) {
    const seen = await probe();
    if (seen.ok) {
      return seen.value;
    }
    if (Date.now() > end) {
      throw new Error(`waited ${timeout} ms in vain for ${what}; last seen: ${JSON.stringify(seen.value)}`);
    }
    await new Promise(resolve => setTimeout(resolve, 50));
  }
}

/** Like `until`, but does something first, and again every few seconds: what came too early is asked for anew. */
export function untilAfter(what, act, probe) {
  const interval = 3000;
  let next = 0;
  return until(what, async () => {
    if (Date.now() >= next) {
      await act();
      next = Date.now() + interval;
    }
    return probe();
  });
}
