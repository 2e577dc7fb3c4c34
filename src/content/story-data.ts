import type { Geometry } from 'geojson';
import type { Lang } from '../core/types.ts';
import type { ChapterText } from './chapters/read-chapter.ts';
import type { ClaimRecord } from './schemas/claim.ts';
import type { EvidenceRecord } from './schemas/evidence.ts';
import type { MoveRecord } from './schemas/move.ts';
import type { PlaceRecord } from './schemas/place.ts';
import type { QuestionRecord } from './schemas/question.ts';
import type { LanguageData } from './languages/read-language.ts';
import type { PageText } from './pages/read-page.ts';
import type { ContradictionRecord } from './schemas/contradiction.ts';
import type { CorrectionsRecord } from './schemas/corrections.ts';
import type { FieldRecord } from './schemas/field.ts';
import type { SeedRecord } from './schemas/seed.ts';
import type { SourceRecord } from './schemas/source.ts';
import type { SpeakerRecord } from './schemas/speaker.ts';
import type { StoryRecord } from './schemas/story.ts';
import type { TownRecord } from './schemas/town.ts';

/** All of the data, checked, in all languages. */
export interface StoryData {
  readonly story: StoryRecord;
  readonly sources: readonly SourceRecord[];
  readonly evidence: readonly EvidenceRecord[];
  readonly speakers: readonly SpeakerRecord[];
  readonly claims: readonly ClaimRecord[];
  readonly places: readonly PlaceRecord[];
  readonly moves: readonly MoveRecord[];
  readonly towns: readonly TownRecord[];
  readonly questions: readonly QuestionRecord[];
  readonly contradictions: readonly ContradictionRecord[];
  readonly corrections: CorrectionsRecord;
  readonly fields: readonly FieldRecord[];
  readonly pages: readonly PageText[];
  readonly chapters: readonly ChapterText[];
  /** By language. */
  readonly languages: Readonly<Record<Lang, LanguageData>>;
  /** By article. */
  readonly seeds: Readonly<Record<string, SeedRecord>>;
  /** By the names that places use; empty before the base map is made. */
  readonly outlines: Readonly<Record<string, Geometry>>;
}
