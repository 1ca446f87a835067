export default function WaitingTimeExplained() {
  return <h1>waiting-time-explained</h1>;
}
