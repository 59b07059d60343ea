import { complaintsOf } from './axe.js';
import { Site, seeText } from './site.js';

const FINDING = '석 달 이어 목표에 못 미침';

describe('the page of feedback', () => {
  let site: Site;

  beforeAll(async () => {
    site = await Site.start();
  });
  afterAll(() => site.stop());
  afterEach(() => expect(site.takeComplaints()).toEqual([]));
});
