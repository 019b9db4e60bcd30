/** What follows or precedes the name of a municipality or region: "Kalmar kommun", "Region Skåne". */
export const municipalityWords = {
  after: [
    "kommun",
    "stad",
    "landsting",
    "landskommun",
    "Stad",
    "Kommun",
    "Landsting",
    "församling",
    "pastorat",
    "samfällighetsförening",
  ],
  before: ["Region", "Landstinget"],
} as const;
