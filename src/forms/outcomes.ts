import type { Form } from "./form.js";

/** What the outcome of a vote, and what its sides stand for, say of each other. */
export const outcomeForms = {
  /** What is named behind it is turned down: "avslår Bo Eks yrkande" names what lost. */
  turned: {
    pattern: /(?<!\p{L})(?:inte|ej|avsl\p{L}+)(?!\p{L})/iu,
    example: ["avslår Bo Eks yrkande", "ärendet ska inte avgöras i dag"],
    not: "bifaller förslaget",
  },
  approve: {
    pattern: /(?<!\p{L})bif(?:all|öll)/iu,
    example: ["bifall till förslaget", "bifalla förslaget", "biföll"],
    not: "avslag",
  },
  reject: {
    pattern: /(?<!\p{L})avsl(?:ag|å|og)/iu,
    example: ["avslag på motionen", "avslår", "förslaget avslås", "avslog"],
    not: ["bifall", "avslutas"],
  },
  /** The matter itself. */
  thing: {
    pattern:
      /(?<!\p{L})(?:(?:medborgar)?förslaget|motionen|ansökan|detaljplanen|taxan)(?! (?:från|av)(?!\p{L}))/iu,
    example: ["bifalla förslaget", "avslå motionen"],
    not: ["Bo Als förslag", "förslaget från Bo Al"],
  },
  /** Something put against the matter, or a step in it. */
  counter: {
    pattern: /yrkande|motförslag|alternativ|återremi|bordlägg|(?<!\p{L})(?:inte|ej)(?!\p{L})/iu,
    example: ["Bo Eks yrkande", "motförslaget", "återremiss", "inte bifalla förslaget"],
    not: "bifalla förslaget",
  },
} as const satisfies Record<string, Form>;
