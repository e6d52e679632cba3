export { t as kubernetesCluster } from "./adapters-kubernetes-cluster.js";
