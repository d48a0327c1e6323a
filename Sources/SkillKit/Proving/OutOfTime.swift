#if Workbench
/// Why an exploration takes no more turns: the plan's time is used up, or the share of the skill's own backend, without
/// which nothing can go on.
struct OutOfTime: Error {}
#endif
