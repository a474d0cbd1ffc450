import { hydrate, type Component } from 'svelte';
import { pressAgain } from './early-press.ts';
import { loadFirst } from './needed-first.ts';

type Props = Record<string, unknown>;

/**
 * Brings an island to life over its server-rendered HTML, once it has what it needs first. Stands in for
 * `@astrojs/svelte`’s own entry, which wraps the props into deep state: a simulation’s rules would be read through
 * proxies then. Islands take no slots. What was pressed before is pressed again.
 */
export default function hydrateIsland(element: HTMLElement) {
  return async (component: Component<Props>, given: Props): Promise<void> => {
    const props = propsInHead(element) ?? given;
    await loadFirst(component, props);
    if (!element.hasAttribute('ssr')) return;
    hydrate(component, { target: element, props });
    await pressAgain(element);
  };
}

/** What a built page holds for its islands in its head (`tools/build/head-props.ts`). */
function propsInHead(element: HTMLElement): Props | undefined {
  const list = document.querySelector('script#kit')?.textContent;
  return list ? (JSON.parse(list) as Props[])[Number(element.getAttribute('kit'))] : undefined;
}
