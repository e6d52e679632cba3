// src/kernel/tensor.ts
const TENSOR_TYPES = [
	"float32",
	"float64",
	"int8",
	"uint8",
	"int16",
	"uint16",
	"int32",
	"uint32",
	"int64",
	"uint64",
	"bool",
	"string"
];
export { TENSOR_TYPES as t };
