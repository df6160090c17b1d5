// ESLint's typed rules read .ts files without the Vue compiler; this tells them what a .vue file is.
// vue-tsc does not need it: it reads the real type of every component.
declare module '*.vue' {
  import type { DefineComponent } from 'vue'
  const component: DefineComponent<object, object, unknown>
  export default component
}
