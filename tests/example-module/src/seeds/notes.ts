/** The plan has no field notes: all of these are samples. */
export const NOTES = [
  {
    initiative: 'sample.ECONOMY-1-1',
    text: '진입도로 공사가 끝나 중장비가 드나들 수 있음.',
    writtenOn: '2006-03-14',
    importance: 2,
  },
  {
    initiative: 'sample.ECONOMY-1-1',
    text: '2구역 토지 보상이 늦어 착공이 한 달 밀릴 수 있음.',
    writtenOn: '2006-05-23',
    importance: 5,
  },
  {
    initiative: 'sample.ECONOMY-2-1',
    text: '알선 창구에 오후 시간대 대기가 길어짐.',
    writtenOn: '2006-04-11',
    importance: 3,
  },
  {
    initiative: 'sample.ECONOMY-3-1',
    text: '비가림 시설 기둥 위치를 두고 상인회와 다시 협의해야 함.',
    writtenOn: '2006-05-09',
    importance: 4,
  },
];
