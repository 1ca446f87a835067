export default function Combination() {
  return <h1>combination</h1>;
}
