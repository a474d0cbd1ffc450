import { hydrate, type Component } from 'svelte';
import { loadFirst } from './needed-first.ts';

type Props = Record<string, unknown>;

/**
 * Brings an island to life over its server-rendered HTML, once it has what it needs first. Stands in for
 * `@astrojs/svelte`’s own entry, which wraps the props into deep state: a simulation’s rules would be read through
 * proxies then. Islands take no slots.
 */
export default function hydrateIsland(element: HTMLElement) {
  return async (component: Component<Props>, props: Props): Promise<void> => {
    await loadFirst(component, props);
    if (element.hasAttribute('ssr')) hydrate(component, { target: element, props });
  };
}
