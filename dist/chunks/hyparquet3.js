export { t as deserializeTCompactProtocol, n as readVarInt, r as readZigZag, i as readZigZagBigInt } from "./hyparquet4.js";
