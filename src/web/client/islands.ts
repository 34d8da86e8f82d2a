interface IslandModule {
  mount(element: Element, props: unknown): void;
}

/** Loads and wakes the islands under `root`, each with the props written beside it. */
export function wakeIslands(root: ParentNode): void {
  for (const island of root.querySelectorAll<HTMLElement>('[data-island]:not([data-awake])')) {
    const source = island.dataset.islandSrc;
    const element = island.querySelector('[data-island-root]');
    const props = island.querySelector('script[type="application/json"]')?.textContent;
    if (!source || !element || !props) continue;
    island.dataset.awake = '';
    import(/* @vite-ignore */ source).then(
      (module: IslandModule) => module.mount(element, JSON.parse(props)),
      // What the server drew stays and its forms work: trying again at the next swap is enough.
      () => delete island.dataset.awake,
    );
  }
}
