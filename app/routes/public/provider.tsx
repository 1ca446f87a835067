export default function Provider() {
  return <h1>provider</h1>;
}
