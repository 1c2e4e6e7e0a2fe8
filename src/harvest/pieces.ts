/** A list that takes pieces while there is room: for so many of them, and for so many characters of JSON. */
export class Pieces<Piece> {
  readonly kept: Piece[] = [];
  #room: number;
  #isCut = false;
  readonly #most: number;

  /**
   * @param most number of pieces
   * @param room characters of JSON
   */
  constructor(most: number, room: number) {
    this.#most = most;
    this.#room = room;
  }

  /** Keeps the piece, or remembers that something was cut. */
  add(piece: Piece): void {
    const cost = JSON.stringify(piece).length + 1;
    if (this.kept.length >= this.#most || cost > this.#room) {
      this.#isCut = true;
      return;
    }
    this.#room -= cost;
    this.kept.push(piece);
  }

  get isFull(): boolean {
    return this.kept.length >= this.#most;
  }

  get isCut(): boolean {
    return this.#isCut;
  }
}
