// Made by `npm run generate` from the files in the family folders. Don’t edit.
import { facelessProof } from './confidence/faceless-proof.ts';
import { gatekeepReadiness } from './confidence/gatekeep-readiness.ts';
import { minimize } from './confidence/minimize.ts';
import { shame } from './confidence/shame.ts';
import { calendarGrab } from './invite/calendar-grab.ts';
import { hearOurPitch } from './invite/hear-our-pitch.ts';
import { salesMeeting } from './invite/sales-meeting.ts';
import { apology } from './ask/apology.ts';
import { emptyCheckIn } from './ask/empty-check-in.ts';
import { friction } from './ask/friction.ts';
import { guilt } from './ask/guilt.ts';
import { hedge } from './ask/hedge.ts';
import { watched } from './ask/watched.ts';
import { dismiss } from './dip/dismiss.ts';
import { overpromise } from './dip/overpromise.ts';
import { confirmShame } from './buyer/confirm-shame.ts';
import { gated } from './buyer/gated.ts';
import { ourProcess } from './buyer/our-process.ts';
import { pressure } from './buyer/pressure.ts';
import { presumedClose } from './buyer/presumed-close.ts';
import { priceShrink } from './buyer/price-shrink.ts';
import { selfPraise } from './buyer/self-praise.ts';
import type { Rule } from './rule.ts';

/** All rules, by family. */
export const RULES: readonly Rule[] = [
  facelessProof,
  gatekeepReadiness,
  minimize,
  shame,
  calendarGrab,
  hearOurPitch,
  salesMeeting,
  apology,
  emptyCheckIn,
  friction,
  guilt,
  hedge,
  watched,
  dismiss,
  overpromise,
  confirmShame,
  gated,
  ourProcess,
  pressure,
  presumedClose,
  priceShrink,
  selfPraise,
];
