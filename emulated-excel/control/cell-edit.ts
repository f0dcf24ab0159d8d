/** Whether the user is editing a cell; requests that may wait do so until the user leaves it. */
export class CellEdit {
  isOn = false;
  private waiting: (() => void)[] = [];

  set(isOn: boolean): void {
    this.isOn = isOn;
    if (isOn) return;
    const waiting = this.waiting;
    this.waiting = [];
    for (const go of waiting) go();
  }

  async ended(): Promise<void> {
    while (this.isOn) await new Promise<void>((resolve) => this.waiting.push(resolve));
  }
}
