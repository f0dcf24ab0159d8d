import { html, nothing, type TemplateResult } from "lit";
import type { SessionView } from "../../application/pane/session-view";
import { mailLink, writeReminder } from "../../domain/report/reminder";
import { button, choice } from "./controls";
import { backLine } from "./detail-view";
import type { Scene } from "./scene";

/** The letter to those without figures, to copy or to open as a mail; `id`: to one of them, "" to all. */
export function reminderView(scene: Scene, view: SessionView, id: string): TemplateResult {
  const { state, acts, face } = scene;
  const texts = face.reminder;
  const absences = view.board.flatMap(({ absence }) => absence ?? []);
  const chosen = absences.filter((absence) => id === "" || absence.id === id);
  if (chosen.length === 0)
    return html`${backLine(scene, texts.title)}
      <p class="hint">${texts.nobody}</p>`;
  const { from, to, deadline, office } = view.settings;
  const facts = { period: { from, to }, deadline, today: state.today, issuer: office.issuer ?? "" };
  const letter = writeReminder(chosen, facts, state.language);
  const mailboxes = chosen.flatMap((absence) => absence.mailboxes);
  const { href, isWhole } = mailLink(letter, mailboxes);
  return html`${backLine(scene, texts.title)}
    ${
      absences.length < 2
        ? nothing
        : choice({
            label: texts.to,
            value: id,
            choices: [
              { value: "", text: texts.all(absences.length) },
              ...absences.map((absence) => ({ value: absence.id, text: absence.name })),
            ],
            chosen: (one) => {
              acts.dispatch({ type: "opened", what: { kind: "reminder", id: one } });
            },
          })
    }
    <p class="letter-subject">${letter.subject}</p>
    <blockquote class="sentence letter">${letter.text}</blockquote>
    <p class="letter-acts">
      ${button({ label: texts.copy, size: "small", press: () => acts.copy(letter.text) })}
      <a class="mail-link" href=${href} target="_blank" rel="noopener">${texts.mail}</a>
    </p>
    <p class="hint">
      ${texts.hint} ${isWhole ? nothing : texts.paste}
      ${mailboxes.length === 0 ? texts.unknownAddress : nothing}
    </p>`;
}
