/**
 * About how long a quiz takes, in whole minutes. A question with its reasons is some 120 words, 35 seconds of
 * reading at 200 words a minute, and about 15 to think.
 */
export function quizMinutes(questions: number): number {
  return Math.ceil((questions * 50) / 60);
}
