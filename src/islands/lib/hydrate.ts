import { hydrate, type Component } from 'svelte';

type Props = Record<string, unknown>;

/**
 * Brings an island to life over its server-rendered HTML. Stands in for `@astrojs/svelte`’s own entry, which wraps the
 * props into deep state: a simulation’s rules would be read through proxies then. Islands take no slots.
 */
export default function hydrateIsland(element: HTMLElement) {
  return (component: Component<Props>, props: Props): void => {
    if (element.hasAttribute('ssr')) hydrate(component, { target: element, props });
  };
}
