/** The course as its certificate needs it: words in one language, ready addresses. */
export interface CertifiedCourse {
  readonly title: string;
  /** Those that are written, in the course's order. */
  readonly modules: readonly CertifiedModule[];
}

export interface CertifiedModule {
  readonly id: string;
  readonly title: string;
  readonly lessons: readonly (Named & { readonly quiz: string })[];
  readonly simulations: readonly Named[];
}

interface Named {
  readonly id: string;
  readonly title: string;
  readonly href: string;
}
