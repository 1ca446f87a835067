export default function Offer() {
  return <h1>offer</h1>;
}
