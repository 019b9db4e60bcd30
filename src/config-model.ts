// Made from schemas/config.schema.json by `npm run generate`: change the schema, not this file.

/**
 * protokoll.config.yaml: what a municipality says of its minutes. It holds for every document in its folder and below, up to the next file of that name.
 */
export interface Config {
  /**
   * The municipality's or region's name, as the model shall have it where a document does not say: "Hammarviks kommun".
   */
  municipality?: string;
  /**
   * The bodies that write minutes here. Rules over several documents take a body's names for one.
   */
  bodies?: ConfigBody[];
  /**
   * The form or forms of case numbers: "KS {år}/{nr}". Placeholders: {år} four figures, {åå} two, {nr} 1–6 figures, {diarium} 1–8 letters, {kod} an archive code (figures and full stops). All else stands for itself.
   */
  dnr?: string | string[];
  /**
   * Labels of items' parts that are this municipality's own, beside those that the program knows.
   */
  labels?: {
    /**
     * Handlingar, Beslutsunderlag.
     */
    documents?: string | string[];
    /**
     * Bakgrund, Ärendebeskrivning.
     */
    background?: string | string[];
    /**
     * Sammanfattning.
     */
    summary?: string | string[];
    /**
     * Överläggning, Diskussion.
     */
    deliberation?: string | string[];
    /**
     * Tidigare beslut, Beredning.
     */
    "previous-decisions"?: string | string[];
    /**
     * Förslag till beslut.
     */
    proposal?: string | string[];
    /**
     * Yrkanden.
     */
    motions?: string | string[];
    /**
     * Propositionsordning, Beslutsgång.
     */
    proposition?: string | string[];
    /**
     * Omröstning.
     */
    vote?: string | string[];
    /**
     * Beslut.
     */
    decision?: string | string[];
    /**
     * Reservation.
     */
    reservation?: string | string[];
    /**
     * Protokollsanteckning, Särskilt yttrande.
     */
    statement?: string | string[];
    /**
     * Jäv.
     */
    recusal?: string | string[];
    /**
     * Beslutet skickas till.
     */
    recipients?: string | string[];
    /**
     * Ekonomi, Barnperspektiv.
     */
    consequences?: string | string[];
    /**
     * Lagrum.
     */
    legal?: string | string[];
    /**
     * Motivering.
     */
    reasons?: string | string[];
    /**
     * Hur man överklagar.
     */
    appeal?: string | string[];
    /**
     * Bilagor.
     */
    attachments?: string | string[];
    /**
     * A part of another kind.
     */
    other?: string | string[];
  };
  rules?: ConfigLevels;
  /**
   * Levels for some documents only. Where several hold, the last decides.
   */
  overrides?: ConfigOverride[];
  /**
   * Those who are elected: a list, or the path of a CSV file with a header row `namn;parti`, seen from this file's folder.
   */
  register?: string | ConfigPerson[];
  /**
   * The Swedish name of `register`.
   */
  ledamoter?: string | ConfigPerson[];
  /**
   * Documents in folders and globs that are passed over, as in .gitignore, seen from this file's folder. A file that the command line names is read all the same.
   */
  ignore?: string | string[];
  /**
   * The share of lines, in percent, that has to be understood.
   */
  coverage?: number;
  /**
   * Whether warnings count as errors, as with --strict.
   */
  strict?: boolean;
  /**
   * How many warnings all documents under this file may have together, as with --max-warnings.
   */
  maxWarnings?: number;
  /**
   * The language of messages and help, where this is the configuration of the working folder.
   */
  lang?: "sv" | "en";
}
/**
 * A body: its name, other names of it, and its number of seats.
 */
export interface ConfigBody {
  /**
   * "Kommunstyrelsens arbetsutskott".
   */
  name: string;
  /**
   * Other names, short ones too: "KSAU".
   */
  aliases?: string | string[];
  /**
   * How many members the body has, substitutes not counted.
   */
  seats?: number;
}
/**
 * The level of rules, by id (`protokoll explain` lists them): `number-missing: error`.
 */
export interface ConfigLevels {
  [k: string]: "off" | "info" | "warning" | "error" | undefined;
}
/**
 * Levels for the documents that match, as in .gitignore, seen from this file's folder.
 */
export interface ConfigOverride {
  /**
   * "arkiv/", "2019-*.md".
   */
  files: string | string[];
  rules: ConfigLevels;
}
/**
 * Somebody who is elected.
 */
export interface ConfigPerson {
  /**
   * "Anna Ek".
   */
  name: string;
  /**
   * The party's abbreviation: "S".
   */
  party?: string;
}
