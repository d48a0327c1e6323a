#if Workbench
/// Why an exploration takes no more turns: the plan's time is used up, the share of the skill's own backend is, without
/// which nothing can go on, or the task was cancelled.
struct OutOfTime: Error {}
#endif
