type Child = Node | string | null | undefined | false

type Properties = Record<string, string | boolean | ((event: Event) => void) | undefined>

/**
 * Makes an element: attributes by name (`true` sets an empty one, `false` and undefined none), listeners
 * as `onclick`-like names, children in order.
 */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  properties: Properties = {},
  ...children: Child[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name)
  for (const [key, value] of Object.entries(properties)) {
    if (value === undefined || value === false) continue
    if (typeof value === 'function') made.addEventListener(key.slice(2), value)
    else made.setAttribute(key, value === true ? '' : value)
  }
  for (const child of children) {
    if (child) made.append(child)
  }
  return made
}

/** Stops keyboard focus from leaving a dialogue or slider by making the rest of the page inert. */
export function setInert(nodes: Iterable<Element>, inert: boolean): void {
  for (const node of nodes) node.toggleAttribute('inert', inert)
}
