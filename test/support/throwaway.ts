/** Nothing here has to survive a power cut, so nothing waits for the disk. */
export const THROWAWAY = {
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  wal_level: 'minimal',
  max_wal_senders: '0',
  shared_buffers: '64MB',
  max_wal_size: '256MB',
  // Inside the cluster, so that a killed server leaves nothing elsewhere.
  dynamic_shared_memory_type: 'mmap',
};
