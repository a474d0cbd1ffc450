import { createSubscriber } from 'svelte/reactivity';
import type { AnyActor, SnapshotFrom } from 'xstate';

/**
 * An actor's snapshot as something Svelte follows: reading `current` in markup or in `$derived` subscribes to it.
 * The actor stays the only owner of the truth; nothing is copied (compare statelyai/xstate#4941).
 */
export function readable<A extends AnyActor>(actor: A): { readonly current: SnapshotFrom<A> } {
  const subscribe = createSubscriber((update) => actor.subscribe(update).unsubscribe);
  return {
    get current() {
      subscribe();
      return actor.getSnapshot() as SnapshotFrom<A>;
    },
  };
}
