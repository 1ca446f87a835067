export type TrafficView = {
  title: string;
  told: string | null;
  refused: string | null;
  messages: {
    waiting: string[];
    summary: string;
    stuck: { id: string; type: string; lines: string[] }[];
  };
  letters: {
    counts: { name: string; value: string }[];
    dead: { id: string; kind: string; lines: string[]; canRetry: boolean }[];
  };
};
