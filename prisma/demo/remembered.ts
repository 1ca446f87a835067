/** Each answer is worked out once. */
export function remembered<Asked, Answer>(
  key: (asked: Asked) => string,
  work: (asked: Asked) => Answer,
) {
  const known = new Map<string, Answer>();
  return (asked: Asked): Answer => {
    const answer = known.get(key(asked)) ?? work(asked);
    known.set(key(asked), answer);
    return answer;
  };
}
