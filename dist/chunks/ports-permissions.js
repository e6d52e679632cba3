// src/ports/permissions.ts
const FORGE_PERMISSIONS = [
	"actions",
	"checks",
	"contents",
	"deployments",
	"issues",
	"pull-requests"
];
export { FORGE_PERMISSIONS as t };
