/** grafast and what stands on it want Node 22. The product's Node 20 lacks only this of it: to be imported before them. */
Promise.withResolvers ??= () => {
  const resolvers = {};
  resolvers.promise = new Promise((resolve, reject) => Object.assign(resolvers, { resolve, reject }));
  return resolvers;
};
